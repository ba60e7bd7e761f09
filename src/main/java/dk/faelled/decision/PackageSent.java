package dk.faelled.decision;

/** A body was sent a package; raised in the same transaction. */
public record PackageSent(DecisionPackage decisionPackage, PathStep step) {}
