package dk.faelled.idea;

import dk.faelled.platform.PublicPaths;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ideas of a plan, to look through. */
@Controller
@RequestMapping("/planer/{planSlug}/idebank")
class IdeaBankController {

    private final IdeaBox box;
    private final IdeaCatalogue catalogue;
    private final Places places;

    IdeaBankController(IdeaBox box, IdeaCatalogue catalogue, Places places) {
        this.box = box;
        this.catalogue = catalogue;
        this.places = places;
    }

    /** Small forms on reading pages need no session; the pages themselves set no cookie. */
    @Bean
    static PublicPaths ideaPaths() {
        return PublicPaths.open("/planer/*/idebank/**")
                .andWithoutToken(
                        "/planer/*/idebank/*/stoette",
                        "/planer/*/idebank/*/foelg",
                        "/planer/*/idebank/*/glem-mig",
                        "/planer/*/idebank/*/kommentarer",
                        "/planer/*/idebank/*/anmeldelse")
                .andKept("/planer/*/idebank");
    }

    @GetMapping
    String list(
            @PathVariable String planSlug,
            @ModelAttribute("filter") IdeaFilter filter,
            Model model) {
        IdeaBank bank = box.bank(planSlug);
        model.addAttribute("bank", bank);
        model.addAttribute("open", box.isOpen(bank));
        model.addAttribute("coming", box.isComing(bank));
        model.addAttribute("ideas", catalogue.list(bank, filter));
        model.addAttribute("counts", catalogue.counts(bank, filter));
        model.addAttribute("pageSize", IdeaCatalogue.PAGE);
        model.addAttribute("statuses", IdeaStatus.values());
        model.addAttribute("sorts", IdeaFilter.Sort.values());
        return "idea/list";
    }

    @GetMapping("/kort")
    String map(@PathVariable String planSlug, Model model) {
        IdeaBank bank = box.bank(planSlug);
        model.addAttribute("bank", bank);
        model.addAttribute("open", box.isOpen(bank));
        model.addAttribute("places", places.group(catalogue.withPlace(bank)));
        return "idea/map";
    }

    /** Ideas like the one being written: a piece of the form, fetched while typing. */
    @GetMapping("/ny/lignende")
    String similar(
            @PathVariable String planSlug,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        IdeaBank bank = box.bank(planSlug);
        boolean tooShort = title.strip().length() < 5;
        model.addAttribute("bank", bank);
        model.addAttribute("similar", tooShort ? List.of() : catalogue.similar(bank, title, text));
        return "idea/form :: similar";
    }
}
