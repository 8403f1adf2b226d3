/** For so long nobody at a school, or nobody at all, is forced to change a password. */
export interface PostponementRow {
  id: string;
  /** Null: everyone. */
  institution: string | null;
  /** The last day of it, as 2026-08-01. */
  until: string;
  /** In an administrator's words, for staff; pupils and parents never see it. */
  reason: string;
  /** Null: the operator. */
  made_by: string | null;
  made_at: Date;
  lifted_at: Date | null;
  lifted_by: string | null;
}

export interface PostponementTables {
  postponements: PostponementRow;
}
