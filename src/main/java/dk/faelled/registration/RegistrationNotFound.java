package dk.faelled.registration;

import dk.faelled.platform.NotFound;

/** No registration the reader may see. */
public class RegistrationNotFound extends NotFound {

    private static final long serialVersionUID = 1L;
}
