-- What a document was named for is asked by the document: its page, its withdrawal, the library of a province.
CREATE INDEX "RevisionItemEvidence_documentId_idx" ON "RevisionItemEvidence" ("documentId");
