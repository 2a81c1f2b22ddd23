import { createContext } from 'react';
import { emptyState, type FormState } from '@/lib/platform/form';

/** What the form of an item's explanations came back with, for its fields among findings that the server rendered. */
export const ExplainState = createContext<FormState>(emptyState);
