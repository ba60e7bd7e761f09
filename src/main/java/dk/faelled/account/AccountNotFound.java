package dk.faelled.account;

import dk.faelled.platform.NotFound;

/** No such account, or no link that opens one. */
class AccountNotFound extends NotFound {}
