package dk.faelled.account;

import jakarta.validation.constraints.NotBlank;

/** A new password as it is typed, twice. */
public record PasswordForm(
        String present,
        @NotBlank(message = "{account.password.missing}") String password,
        String again) {

    static PasswordForm empty() {
        return new PasswordForm("", "", "");
    }

    boolean differs() {
        return !password.equals(again);
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "PasswordForm[hidden]";
    }
}
