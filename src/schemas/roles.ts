import { z } from 'zod';
import { idOf, idPattern, localizedText } from './shared.ts';

/**
 * content/roles.yaml: which of the clauses, facts and journeys of this policy the pages of the site need by what they are for. What
 * is left out is left out of the site. An edition can have its own.
 */
export const rolesSchema = z.strictObject({
  help: idOf('clauses', 'sections')
    .optional()
    .describe('Where readers learn how to reach the controller; every page leads there.'),
  questions: idOf('clauses').optional().describe('The clause that says whom to ask about personal data.'),
  office: idOf('contacts')
    .optional()
    .describe(
      'Who is asked: the address of the letter, and the data protection officer of GDPR Article 37. Left out: no letter.',
    ),
  authority: idOf('contacts').optional().describe('The supervisory authority of GDPR Article 77.'),
  answerDeadline: idOf('deadlines').optional().describe('Within what time the controller answers a request.'),
  request: idOf('clauses').optional().describe('The clause on how to make a request: it leads to the letter.'),
  complaint: idOf('clauses').optional().describe('The clause on complaints: it leads to the letter after a refusal.'),
  complaintChoice: idOf('choices').optional().describe('The choice to complain to the authority.'),
  identification: idOf('data-categories')
    .optional()
    .describe('What a request has to be sent with, as proof of who asks.'),
  transfers: idOf('silences')
    .optional()
    .describe('The silence that tells the safeguards of transfers to third countries.'),
  reader: idOf('sources').optional().describe('The source that is the reader, and no third party.'),
  overview: z
    .strictObject({
      line: z
        .strictObject({
          activity: idOf('activities').describe('The activity whose data is followed.'),
          journey: idOf('journeys').describe('The journey in which readers meet it.'),
        })
        .optional()
        .describe('The way of one piece of data, drawn as a line with five stops.'),
      did: z
        .array(
          z.strictObject({
            journey: idOf('journeys').describe('Where it leads.'),
            text: localizedText.describe('What the reader may have done, in a few words.'),
          }),
        )
        .min(1)
        .optional()
        .describe('What readers most often did.'),
      periods: z.array(idOf('retention')).min(1).optional().describe('The periods of the short timeline.'),
    })
    .optional()
    .describe('What the overview shows.'),
  journeyGroups: z
    .array(
      z.strictObject({
        id: z.string().regex(idPattern).describe('Its id, which journeys name.'),
        name: localizedText.describe('Its heading.'),
      }),
    )
    .describe('What people do: the groups of journeys, in the order in which they are listed.'),
});

/** The file as it stands. */
export type RolesFile = z.infer<typeof rolesSchema>;
