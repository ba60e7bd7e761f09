package dk.faelled.response;

/** Why the public does not see some words of a response. */
public enum RedactionGround {
    /** Telephone, e-mail, address. */
    CONTACT,
    /** A civil registration number. */
    CPR,
    /** Somebody else can be recognised. */
    OTHER_PERSON,
    /** Health and the like: GDPR art. 9. */
    SENSITIVE,
    /** It could be an offence to publish it. */
    OFFENSIVE
}
