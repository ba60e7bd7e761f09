package dk.faelled.platform;

/**
 * One entry of the main navigation, contributed by the module it leads to.
 *
 * @param order place among the others, lowest first
 * @param path where it leads, without language prefix
 * @param messageKey its text
 */
public record NavigationEntry(Area area, int order, String path, String messageKey) {

    /**
     * The public pages, the officials' workspace, the administration and the politicians' room have
     * navigations of their own.
     */
    public enum Area {
        PUBLIC("/"),
        WORKSPACE("/forvaltning"),
        ADMINISTRATION("/administration"),
        CHAMBER("/politik");

        private final String root;

        Area(String root) {
            this.root = root;
        }

        String root() {
            return root;
        }
    }
}
