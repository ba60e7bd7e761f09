package dk.faelled.platform;

import java.util.UUID;

/**
 * New ids for forms that are to count once however often they are sent. Reached as {@code #ids}.
 */
@TemplateObject("ids")
public class FreshIds {

    public UUID fresh() {
        return UUID.randomUUID();
    }
}
