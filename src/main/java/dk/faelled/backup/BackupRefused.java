package dk.faelled.backup;

/** A backup that cannot be made or read as it is; the message says why and what to do. */
class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String reason) {
        super(reason);
    }
}
