package dk.faelled.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * A component that templates reach as {@code #name}, wherever they are printed: pages, errors,
 * mails and PDFs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface TemplateObject {

    /** The name in templates, without {@code #}. */
    String value();
}
