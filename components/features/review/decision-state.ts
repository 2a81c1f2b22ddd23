import { createContext } from 'react';
import { emptyState, type FormState } from '@/lib/platform/form';

/** What the decision form came back with, for the marks inside items that the server rendered. */
export const DecisionState = createContext<FormState>(emptyState);
