package dk.faelled.response;

/** Numbers of the Danish central business register: eight digits with a check by modulus 11. */
final class Cvr {

    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};
    private static final int MODULUS = 11;

    private Cvr() {}

    /** Whether it can be such a number. Anything else may be a typing error. */
    static boolean isPlausible(String typed) {
        String digits = typed.replaceAll("[ .-]", "");
        if (!digits.matches("[1-9]\\d{7}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % MODULUS == 0;
    }
}
