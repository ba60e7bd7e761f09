package dk.faelled.platform;

import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What a form that was not saved is answered with: the same page, as it was typed. */
public final class FormAnswer {

    private FormAnswer() {}

    /** The page of the form {@code form} with what is wrong in it. */
    public static ModelAndView invalid(ModelAndView page, BindingResult errors) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    }

    /**
     * The page of a form somebody else changed meanwhile, with their texts beside the typed ones.
     */
    public static ModelAndView conflict(ModelAndView page, FormMerge<?> merge) {
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("theirs", merge.theirs());
    }
}
