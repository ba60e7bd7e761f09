package dk.faelled.site;

/** How to reach the municipality. */
public record Contact(
        String name,
        String slogan,
        String cvr,
        String street,
        String postalCode,
        String city,
        String phone,
        String email,
        String secureEmail,
        String dpoEmail,
        String hotlineName) {

    /** The number as a link dials it. */
    public String dialled() {
        return "+45" + phone.replace(" ", "");
    }
}
