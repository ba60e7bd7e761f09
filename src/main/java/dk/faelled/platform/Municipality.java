package dk.faelled.platform;

import java.util.List;

/** Who runs this portal, as far as every letter and document must say it. */
public interface Municipality {

    String name();

    /** Address, telephone and e-mail, a line each. */
    List<String> contactLines();
}
