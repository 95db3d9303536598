/** Which instance runs a job: one at a time, and another when that has died. */
export interface JobLeases {
  /** Takes the job for so many milliseconds, or goes on holding it; false while another has it. */
  take(job: string, token: string, forMs: number): Promise<boolean>;
  /** Gives it back; `ran` is when it was run. */
  give(job: string, token: string, ran: Date): Promise<void>;
}
