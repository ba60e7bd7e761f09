package dk.faelled.idea;

import dk.faelled.platform.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a reader of the idea bank chose to see; its names are those in the address. */
public record IdeaFilter(
        String q,
        List<String> tema,
        List<IdeaStatus> status,
        Sort sortering,
        @Nullable Integer side) {

    /** In what order. */
    public enum Sort {
        AKTIVITET("last_activity_at desc, number desc"),
        NYESTE("published_at desc, number desc"),
        STOETTE("supporters desc, number desc");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    private static final int LAST_PAGE = 500;

    public IdeaFilter {
        q = q == null ? "" : q.strip();
        tema = tema == null ? List.of() : tema;
        status = status == null ? List.of() : status;
        sortering = sortering == null ? Sort.AKTIVITET : sortering;
        side = side == null ? 1 : Math.clamp(side, 1, LAST_PAGE);
    }

    /** The choice as part of an address, without the page. */
    public String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance().queryParam("q", "{q}");
        tema.forEach(each -> address.queryParam("tema", Slug.of(each)));
        status.forEach(each -> address.queryParam("status", each.name()));
        return address.queryParam("sortering", sortering).encode().build(q).toString();
    }

    public int page() {
        return side == null ? 1 : side;
    }

    public boolean isEmpty() {
        return q.isEmpty() && tema.isEmpty() && status.isEmpty();
    }
}
