package dk.faelled.response;

import java.util.UUID;

/**
 * Words of an answer that look like something the public must not see: a suggestion, no more.
 *
 * @param words as they are written
 */
public record Finding(UUID questionId, Kind kind, Span span, String words) {

    /** What they look like, and so why they would be left out. */
    public enum Kind {
        CPR(RedactionGround.CPR),
        PHONE(RedactionGround.CONTACT),
        EMAIL(RedactionGround.CONTACT),
        ADDRESS(RedactionGround.CONTACT),
        NAME(RedactionGround.OTHER_PERSON);

        private final RedactionGround ground;

        Kind(RedactionGround ground) {
            this.ground = ground;
        }

        public RedactionGround ground() {
            return ground;
        }
    }
}
