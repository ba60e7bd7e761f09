package dk.faelled.thread;

import dk.faelled.platform.Secret;
import java.util.UUID;
import org.springframework.web.servlet.ModelAndView;

/**
 * Implemented by every module that receives something from a citizen: shows the receipt behind a
 * secret link. Until the sender has confirmed, the same page asks for that.
 */
public interface Receipts {

    /** The type of subject receipts are for. */
    String type();

    ModelAndView show(UUID id, Secret secret);
}
