package dk.faelled.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.hearing.SenderKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindingsTests {

    private static final UUID QUESTION = UUID.randomUUID();

    @Test
    void findsNumbersAndAddresses() {
        assertThat(
                        found(
                                "Ring til mig på 70 00 00 47 eller skriv til birk@borger.example. Jeg bor"
                                        + " på Strandvejen 12 B, og mit nummer er 010190-1234.",
                                sender("Birk Bølgemark", true)))
                .containsExactly(
                        "PHONE 70 00 00 47",
                        "EMAIL birk@borger.example",
                        "ADDRESS Strandvejen 12 B",
                        "CPR 010190-1234");
    }

    @Test
    void findsTheNameOfSomebodyWhoStaysUnnamed() {
        String text = "Jeg, birk  bølgemark, er imod.";

        assertThat(found(text, sender("Birk Bølgemark", false)))
                .containsExactly("NAME birk  bølgemark");
        assertThat(found(text, sender("Birk Bølgemark", true))).isEmpty();
    }

    @Test
    void findsNamesUnderAGreeting() {
        assertThat(found("Vi er imod.\n\nMed venlig hilsen\nAsta Ørsted\n", sender("Birk", true)))
                .containsExactly("NAME Asta Ørsted");
    }

    @Test
    void leavesOrdinaryTextAlone() {
        assertThat(
                        found(
                                "Planen fra 2019 har 3 mål, 375.000 kr. og 12 skoler på 2 veje.",
                                sender("Birk", true)))
                .isEmpty();
    }

    private static List<String> found(String text, Sender sender) {
        return Findings.in(
                        new ResponseVersion(
                                UUID.randomUUID(),
                                1,
                                1,
                                sender,
                                new Answers(Map.of(QUESTION, Answer.ofText(text))),
                                Instant.EPOCH,
                                false))
                .stream()
                .map(finding -> finding.kind() + " " + finding.words())
                .toList();
    }

    private static Sender sender(String name, boolean showName) {
        return new Sender(
                SenderKind.PRIVATE_PERSON,
                name,
                "x@y.example",
                "",
                "",
                null,
                "",
                "",
                false,
                showName);
    }
}
