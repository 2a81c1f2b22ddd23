import { grid, type Grid } from '@/tests/support/access-grid';
import { officers, reviewers, signedOut } from '@/tests/support/access-matrix';

/** The screens of the library and of the review of documents. */
export const documentAreas = ['deskDocuments', 'deskDocument', 'reviewDocuments', 'reviewDocument'] as const;

/** Who may come in at all; 403 is a page that says the area is none of the account's roles. */
export const documentAreaMatrix = grid(
  documentAreas,
  `
  ${officers} officerElsewhere leader leaderElsewhere:
                    shown  shown  403    403
  ${reviewers}    : 403    403    shown  shown
  ${signedOut}    : 401
  *               : 403`,
);

/** A document of a province's library, by itself: as it was written, sent, sent back, made public; and none. */
export const documentStates = ['written', 'waiting', 'returned', 'published', 'missing'] as const;

const libraryWritten = grid(
  documentStates,
  `
  ${officers}     : done      step       done       step       404
  officerElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
);

const libraryRead = grid(
  documentStates,
  `
  ${officers} leader: shown   shown      shown      shown      404
  *               : 404`,
);

export const documentMatrix = {
  // A new one, for the same province.
  'documents/commands/library registerDocument': grid(
    documentStates,
    `
  ${officers}     : done      done       done       done       404
  officerElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'documents/commands/library editDocument': libraryWritten,
  'documents/commands/act actOnDocument': libraryWritten,
  'documents/commands/attach attachFile': libraryWritten,
  'documents/commands/decide decideDocument': grid(
    documentStates,
    `
  reviewer        : 404       done       decided    decided    404
  reviewerWhoSubmitted reviewerWhoEdited:
                    404       403        403        403        404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'documents/queries/library getLibrary': libraryRead,
  'documents/queries/library getLibraryDocument': libraryRead,
  // Names provinces and none of their documents.
  'documents/queries/library listLibraryProvinces': grid(
    documentStates,
    `
  ${officers} officerElsewhere leader leaderElsewhere: other
  *               : 404`,
  ),
  'documents/queries/sent listSentDocuments': grid(
    documentStates,
    `
  ${reviewers}    : other     shown      shown      shown      other
  *               : 404`,
  ),
  'documents/queries/sent getSentDocument': grid(
    documentStates,
    `
  ${reviewers}    : 404       shown      shown      shown      404
  *               : 404`,
  ),
  // Its content, which nobody withheld.
  'documents/queries/stored-file getStoredFile': grid(
    documentStates,
    `
  ${officers} leader: shown   shown      shown      shown      404
  ${reviewers}    : 404       shown      shown      shown      404
  *               : 404       404        404        shown      404`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type DocumentDoor = keyof typeof documentMatrix;
