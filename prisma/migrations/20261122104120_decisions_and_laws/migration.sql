-- Central documents are mostly decisions and laws; until now they could only be "other".
ALTER TYPE public."DocumentKind" ADD VALUE 'decision' BEFORE 'other';
ALTER TYPE public."DocumentKind" ADD VALUE 'law' BEFORE 'other';
ALTER TYPE published."DocumentKind" ADD VALUE 'decision' BEFORE 'other';
ALTER TYPE published."DocumentKind" ADD VALUE 'law' BEFORE 'other';
