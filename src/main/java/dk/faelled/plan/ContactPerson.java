package dk.faelled.plan;

/** Whom to ask about a plan. */
public record ContactPerson(String name, String title, String phone, String email) {

    /** The number as a link dials it. */
    public String dialled() {
        return "+45" + phone.replace(" ", "");
    }
}
