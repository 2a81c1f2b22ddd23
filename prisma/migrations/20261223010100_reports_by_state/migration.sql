-- Reports that wait for the ministry are few among those of ten years: the queue and the board find them by this.
CREATE INDEX "Report_state_idx" ON "Report" ("state");
