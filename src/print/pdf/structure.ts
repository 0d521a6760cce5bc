import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

/** Types of structure that Chromium writes and PDF 1.7 does not know → what they are there (ISO 32000-1, 14.7.3). */
const roles: Readonly<Record<string, string>> = { Strong: 'Span', Em: 'Span', Aside: 'Sect' };

const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH ' +
    'TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Figure Formula Form'
  ).split(' '),
);

const name = PDFName.of;
const typeOf = (element: PDFDict): string => element.lookup(name('S'), PDFName).decodeText();

/** A document’s structure → every element of it, parents first. */
export function structureOf(document: PDFDocument): PDFDict[] {
  const found: PDFDict[] = [];
  const add = (parent: PDFDict): void => {
    for (const kid of kidsOf(parent)) {
      const element = document.context.lookup(kid);
      if (!(element instanceof PDFDict) || !element.has(name('S'))) continue;
      found.push(element);
      add(element);
    }
  };
  add(document.catalog.lookup(name('StructTreeRoot'), PDFDict));
  return found;
}

type Kid = PDFRef | PDFDict | PDFNumber;

function kidsOf(element: PDFDict): Kid[] {
  const kids = element.lookup(name('K'));
  if (kids instanceof PDFArray) return kids.asArray() as Kid[];
  return kids === undefined ? [] : [element.get(name('K')) as Kid];
}

/** Says what the types are that PDF does not know. Throws an Error on one that has no role yet: a newer Chromium. */
export function mapRoles(document: PDFDocument): void {
  const used = new Set(
    structureOf(document)
      .map(typeOf)
      .filter((type) => !standard.has(type)),
  );
  const unknown = [...used].filter((type) => roles[type] === undefined);
  if (unknown.length > 0) throw new Error(`The PDF has structure of the type ${unknown.join(', ')}: give it a role.`);
  const map = document.context.obj(Object.fromEntries([...used].sort().map((type) => [type, roles[type] ?? type])));
  document.catalog.lookup(name('StructTreeRoot'), PDFDict).set(name('RoleMap'), map);
}

/** The terms of a list of terms, which came as quotes (see `asLists`): they are the labels of their items. */
export function nameTerms(document: PDFDocument): void {
  for (const element of structureOf(document))
    if (typeOf(element) === 'BlockQuote') element.set(name('S'), name('Lbl'));
}

/** Says of each figure where it stands: in the part of its page that is printed on, which its margins (in points) leave. */
export function boxFigures(document: PDFDocument): void {
  const { width, height } = document.getPage(0).getSize();
  const BBox = [57, 65, width - 57, height - 54].map(Math.round);
  for (const element of structureOf(document))
    if (typeOf(element) === 'Figure') element.set(name('A'), document.context.obj({ O: 'Layout', BBox }));
}

/** Gives each item of a list a body, which Chromium leaves out: what is not its label stands in it. */
export function addListBodies(document: PDFDocument): void {
  const { context } = document;
  for (const item of structureOf(document).filter((element) => typeOf(element) === 'LI')) {
    const ofBody: PDFRef[] = [];
    const others: Kid[] = [];
    for (const kid of kidsOf(item)) {
      const element = context.lookup(kid);
      const isBody =
        kid instanceof PDFRef && element instanceof PDFDict && element.has(name('S')) && typeOf(element) !== 'Lbl';
      if (isBody) ofBody.push(kid);
      else others.push(kid);
    }
    const [first] = ofBody;
    const self = first && refTo(context.lookup(first, PDFDict));
    if (!self) continue;
    const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: self, K: ofBody }));
    for (const kid of ofBody) context.lookup(kid, PDFDict).set(name('P'), body);
    item.set(name('K'), context.obj([...others, body]));
  }
}

/** Types of structure in which text may stand without an element of its own. */
const holdsText = new Set('P H1 H2 H3 H4 H5 H6 Lbl LBody TH TD Caption Link Strong Em'.split(' '));

/**
 * Takes out the elements that say nothing of the text they hold, which are two in five of all and a tenth of the bytes: it
 * belongs to the element around them. Comes after the bodies of lists.
 */
export function dropNonStruct(document: PDFDocument): void {
  const { context } = document;
  const owners = new Map<string, PDFRef>();
  const taken = (kid: Kid, owner: PDFRef, page: unknown): Kid[] => {
    const element = context.lookup(kid);
    if (!(kid instanceof PDFRef && element instanceof PDFDict && element.has(name('S')))) return [kid];
    element.set(name('P'), owner);
    if (typeOf(element) !== 'NonStruct') return [kid];
    owners.set(kid.tag, owner);
    context.delete(kid);
    const own = element.get(name('Pg'));
    return kidsOf(element).flatMap((inner) =>
      inner instanceof PDFNumber && own !== page
        ? [context.obj({ Type: 'MCR', Pg: own, MCID: inner })]
        : taken(inner, owner, page),
    );
  };
  for (const element of structureOf(document).filter((one) => holdsText.has(typeOf(one)))) {
    const first = kidsOf(element)
      .map((kid) => context.lookup(kid))
      .find((kid) => kid instanceof PDFDict && kid.get(name('S')) === name('NonStruct'));
    const self = first instanceof PDFDict ? refTo(first) : undefined;
    if (!(first instanceof PDFDict) || !self) continue;
    const page = element.get(name('Pg')) ?? first.get(name('Pg'));
    if (page) element.set(name('Pg'), page);
    element.set(name('K'), context.obj(kidsOf(element).flatMap((kid) => taken(kid, self, page))));
  }
  // The parent tree, which tells of each content of a page to which element it belongs.
  for (const [, list] of context.enumerateIndirectObjects()) {
    if (!(list instanceof PDFArray)) continue;
    for (const [at, entry] of list.asArray().entries()) list.set(at, owners.get(String(entry)) ?? entry);
  }
}

const refTo = (kid: PDFDict): PDFRef | undefined => {
  const parent = kid.get(name('P'));
  return parent instanceof PDFRef ? parent : undefined;
};

/** Takes marked contents of a page, by number, out of the structure: they have become artifacts. */
export function freeContents(document: PDFDocument, page: PDFRef, numbers: readonly number[]): void {
  const { context } = document;
  const freed = new Set(numbers);
  const parents = parentArray(document, context.lookup(page, PDFDict));
  for (const number of freed) {
    const owner = parents?.lookup(number);
    if (!(owner instanceof PDFDict)) continue;
    const kept = kidsOf(owner).filter((kid) => {
      const content = context.lookup(kid);
      const place = content instanceof PDFDict ? content.get(name('Pg')) : owner.get(name('Pg'));
      const own =
        content instanceof PDFNumber ? content : content instanceof PDFDict ? content.lookup(name('MCID')) : undefined;
      return !(own instanceof PDFNumber && own.asNumber() === number && (place === page || place === undefined));
    });
    owner.set(name('K'), context.obj(kept));
    parents?.set(number, context.obj(null));
  }
}

/** The array of the parent tree that tells, for each marked content of a page, the element it belongs to. */
function parentArray(document: PDFDocument, page: PDFDict): PDFArray | undefined {
  // A page on which nothing is read, but its foot, has none.
  const key = page.lookupMaybe(name('StructParents'), PDFNumber)?.asNumber();
  if (key === undefined) return undefined;
  const find = (node: PDFDict): PDFArray | undefined => {
    const pairs = node.lookupMaybe(name('Nums'), PDFArray);
    for (let index = 0; pairs && index < pairs.size(); index += 2) {
      if (pairs.lookup(index, PDFNumber).asNumber() === key) return pairs.lookup(index + 1, PDFArray);
    }
    const kids = node.lookupMaybe(name('Kids'), PDFArray);
    for (let index = 0; kids && index < kids.size(); index += 1) {
      const found = find(kids.lookup(index, PDFDict));
      if (found) return found;
    }
    return undefined;
  };
  return find(document.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('ParentTree'), PDFDict));
}
