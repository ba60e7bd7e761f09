package dk.faelled.plan;

import java.time.LocalDate;
import java.util.UUID;

/** Something in the plan became different, told to the public: "hvad er nyt". */
public record Change(UUID id, LocalDate date, String text) implements Item {

    @Override
    public String label() {
        return text;
    }
}
