/** What is told without being asked, and how a person says what they want to hear. */
export const ALERTS = [
  'alert.unusual',
  'alert.quiet',
  'alert.digest',
  'alert.part',
  'alert.year',
  'alerts.kind',
  'alerts.dosage',
  'alerts.stopped',
  'alerts.started',
  'alerts.off',
  'alerts.snoozed',
  'alerts.awake',
  'alerts.how',
  'alerts.unknown',
  'button.tell-again',
  'button.alerts',
] as const;
