package dk.faelled.account;

/** What somebody does here. An administrator may do what officials do. */
public enum Role {
    ADMINISTRATOR,
    OFFICIAL,
    POLITICIAN
}
