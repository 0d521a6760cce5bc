// One script for the page, so that what its parts share is sent once. The filters first: the dates let the page be painted.
import './timeline-filters.ts';
import '../my-dates/my-dates.ts';
