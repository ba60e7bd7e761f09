package dk.faelled.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the frame around every page shows of the request at hand: its language, the same page in the
 * other language, and the navigation. Templates reach it as {@code #chrome}.
 */
@TemplateObject("chrome")
public class Chrome {

    private final List<NavigationEntry> navigation;
    private final PortalProperties portal;

    Chrome(List<NavigationEntry> navigation, PortalProperties portal) {
        this.navigation =
                navigation.stream()
                        .sorted(Comparator.comparingInt(NavigationEntry::order))
                        .toList();
        this.portal = portal;
    }

    public Locale locale() {
        return LanguageFilter.localeOf(request());
    }

    public boolean isEnglish() {
        return locale().equals(Locale.UK);
    }

    /** The path of this page without language prefix. */
    public String path() {
        HttpServletRequest request = request();
        String failed = (String) request.getAttribute("jakarta.servlet.error.request_uri");
        String uri = failed == null ? request.getRequestURI() : failed;
        String prefix = LanguageFilter.ENGLISH_PREFIX;
        String path = uri.startsWith(prefix + "/") ? uri.substring(prefix.length()) : uri;
        return path.startsWith("//") ? path.replaceAll("^/+", "/") : path;
    }

    /** The same page in the other language, with the same filters. */
    public String otherLanguage() {
        String query = request().getQueryString();
        return (isEnglish() ? "" : LanguageFilter.ENGLISH_PREFIX)
                + path()
                + (query == null || request().getMethod().equals("POST") ? "" : "?" + query);
    }

    /** The full address of this page in Danish or English, for search engines. */
    public String absolute(boolean english) {
        return portal.link((english ? LanguageFilter.ENGLISH_PREFIX : "") + path());
    }

    public List<NavigationEntry> navigation() {
        NavigationEntry.Area here = area();
        return navigation.stream().filter(entry -> entry.area() == here).toList();
    }

    /** Whether the entry leads to the part of the portal this page belongs to. */
    public boolean isCurrent(NavigationEntry entry) {
        return entry.path().equals("/") || entry.path().equals(entry.area().root())
                ? path().equals(entry.path())
                : path().startsWith(entry.path());
    }

    /** Whether officials work here. */
    public boolean isWorkspace() {
        return area() == NavigationEntry.Area.WORKSPACE || isAdministration();
    }

    public boolean isAdministration() {
        return area() == NavigationEntry.Area.ADMINISTRATION;
    }

    /** Whether politicians read here. */
    public boolean isChamber() {
        return area() == NavigationEntry.Area.CHAMBER;
    }

    private NavigationEntry.Area area() {
        String path = path();
        return Arrays.stream(NavigationEntry.Area.values())
                .filter(each -> each != NavigationEntry.Area.PUBLIC)
                .filter(each -> path.equals(each.root()) || path.startsWith(each.root() + "/"))
                .findFirst()
                .orElse(NavigationEntry.Area.PUBLIC);
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes)
                        Objects.requireNonNull(RequestContextHolder.getRequestAttributes()))
                .getRequest();
    }
}
