package dk.faelled.account;

import java.util.UUID;

/** Somebody with an account, as others know them. */
public record Colleague(UUID id, String name, String email, Role role) {}
