package dk.faelled.processing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A text officials use again and again in remarks. */
@Entity
class Boilerplate {

    @Id private UUID id;
    private String title;
    private String text;

    protected Boilerplate() {}

    Boilerplate(String title, String text) {
        this.id = UUID.randomUUID();
        this.title = title;
        this.text = text;
    }

    /** Says it in other words from now on; remarks that have it stay as they are. */
    void say(String otherText) {
        text = otherText;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
