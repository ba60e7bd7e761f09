package dk.faelled.plan;

/** What kind of work a plan is; each has its name in the message bundle. */
public enum PlanKind {
    COMPREHENSIVE_PLAN,
    ACTION_PLAN,
    PROGRAMME,
    POLICY_FRAMEWORK
}
