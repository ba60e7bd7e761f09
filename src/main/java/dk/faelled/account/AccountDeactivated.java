package dk.faelled.account;

import dk.faelled.platform.StateConflict;

/** An act that an account which is closed does not allow. */
class AccountDeactivated extends StateConflict {

    AccountDeactivated() {
        super("The account is deactivated");
    }
}
