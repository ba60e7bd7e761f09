package dk.faelled.decision;

/**
 * What became of a package changed: a body decided, or a decision that was suspended stands again.
 * Raised in the same transaction.
 */
public record PackageSettled(DecisionPackage decisionPackage, PathStep step) {}
