/** What one side said about an item that was sent; between the province and the ministry, never public. */
export type ItemMessage = Readonly<{ by: string; at: string; isMinistry: boolean; text: string }>;
