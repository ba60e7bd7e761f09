package dk.faelled.mail;

/** What became of a letter, for whoever sent it. */
public enum LetterFate {
    /** On its way, or being tried again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it for days. */
    GIVEN_UP,
    /** There is no mail server; administrators read it in the mail log. */
    KEPT
}
