package dk.faelled.plan;

/** Whom to ask about a plan. Parts that are not known yet are empty. */
public record ContactPerson(String name, String title, String phone, String email) {

    public static final ContactPerson NOBODY = new ContactPerson("", "", "", "");

    /** The number as a link dials it. */
    public String dialled() {
        return "+45" + phone.replace(" ", "");
    }
}
