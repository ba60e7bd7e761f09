package dk.faelled.search;

import dk.faelled.platform.PublicPaths;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search across everything published. */
@Controller
class SearchController {

    /** How many things of one kind were found. */
    record Facet(String type, long count) {}

    private static final int PAGE = 20;
    private static final int LAST_PAGE = 50;

    private final Finder finder;

    SearchController(Finder finder) {
        this.finder = finder;
    }

    @Bean
    static PublicPaths searchPaths() {
        return PublicPaths.open("/soeg");
    }

    @GetMapping("/soeg")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "1") int side,
            Model model) {
        SearchWords words = SearchWords.of(q);
        int page = Math.clamp(side, 1, LAST_PAGE);
        model.addAttribute("q", q.strip());
        model.addAttribute("type", type);
        model.addAttribute("page", page);
        if (!words.isEmpty()) {
            List<Finder.Match> all = finder.matching(words, "");
            List<Finder.Match> chosen = type.isEmpty() ? all : finder.matching(words, type);
            model.addAttribute("facets", facets(all));
            model.addAttribute("total", all.size());
            model.addAttribute("tooMany", all.size() == Finder.MOST);
            model.addAttribute("hits", finder.hits(words, shown(chosen, page)));
            model.addAttribute("more", chosen.size() > page * PAGE && page < LAST_PAGE);
        }
        return "search/results";
    }

    private static List<Finder.Match> shown(List<Finder.Match> matches, int page) {
        int from = Math.min((page - 1) * PAGE, matches.size());
        return matches.subList(from, Math.min(from + PAGE, matches.size()));
    }

    private static List<Facet> facets(List<Finder.Match> matches) {
        return matches.stream()
                .collect(Collectors.groupingBy(Finder.Match::type, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new Facet(each.getKey(), each.getValue()))
                .sorted(
                        Comparator.comparingLong(Facet::count)
                                .reversed()
                                .thenComparing(Facet::type))
                .toList();
    }
}
