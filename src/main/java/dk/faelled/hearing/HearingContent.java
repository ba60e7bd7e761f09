package dk.faelled.hearing;

/**
 * Everything a hearing says and asks, as it was at one moment: a value that is never changed, only
 * replaced by the next one. A response refers to the version it answers.
 */
public record HearingContent(
        HearingText text, ConsultationMaterial material, ResponseTemplate template) {

    public HearingContent with(HearingText other) {
        return new HearingContent(other, material, template);
    }

    public HearingContent with(ConsultationMaterial other) {
        return new HearingContent(text, other, template);
    }

    public HearingContent with(ResponseTemplate other) {
        return new HearingContent(text, material, other);
    }
}
