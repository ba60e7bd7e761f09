package dk.faelled.decision;

import java.util.List;
import java.util.UUID;

/** Implemented by the module in which members ask about packages. */
public interface PackageQuestions {

    /** The questions that are answered, the oldest first. */
    List<FrozenPackage.AnsweredQuestion> answered(UUID packageId);
}
