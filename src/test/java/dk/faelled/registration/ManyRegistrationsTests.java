package dk.faelled.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.faelled.FormToken;
import dk.faelled.PortalTest;
import dk.faelled.conference.Audience;
import dk.faelled.conference.Conference;
import dk.faelled.conference.ConferenceStage;
import dk.faelled.conference.StakeholderGroup;
import dk.faelled.platform.PortalProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 500 people want 120 seats at the same moment, through the real server. */
@PortalTest
class ManyRegistrationsTests {

    private static final int PEOPLE = 500;
    private static final int SEATS = 120;

    @Autowired private ConferenceStage stage;
    @Autowired private Registrants people;
    @Autowired private PortalProperties portal;
    @Autowired private JdbcClient jdbc;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<StakeholderGroup> groups =
            List.of(
                    group("Forældre", 40),
                    group("Unge", 30),
                    group("Medarbejdere", 25),
                    group("Foreninger", 20),
                    group("Andre", 15));

    /** Hundreds of letters would hold up those of the next tests. */
    @AfterEach
    void burnLetters() {
        jdbc.sql("delete from outgoing_mail where recipient like :run")
                .param("run", "%-" + run + "@borger.example")
                .update();
    }

    @Test
    void exactlyTheRightOnesAreInInOrderAndEachIsToldOnce() {
        Conference conference = stage.open(Audience.GROUPS, SEATS, groups, List.of());

        List<Integer> answers = all(PEOPLE, i -> post(conference, i));

        assertThat(answers).containsOnly(200);
        List<Registration> all = people.all(conference);
        assertThat(all).hasSize(PEOPLE);
        assertThat(states(all))
                .as("whoever came first has the seat, as far as group and hall have room")
                .isEqualTo(expected(all));
        assertThat(letters("registration-seated")).isEqualTo(SEATS);
        assertThat(letters("registration-waiting")).isEqualTo(PEOPLE - SEATS);

        List<Registration> seated =
                all.stream().filter(each -> each.state() == RegistrationState.SEATED).toList();
        List<Registration> leaving =
                seated.stream().filter(each -> each.queuedAs() % 2 == 0).toList();
        List<Registration> waiting =
                all.stream().filter(each -> each.state() == RegistrationState.WAITING).toList();
        all(leaving.size(), i -> cancel(leaving.get(i)));

        List<Registration> after = people.all(conference);
        assertThat(after.stream().filter(each -> each.state().takesSeat())).hasSize(SEATS);
        for (StakeholderGroup group : groups) {
            assertThat(of(group, after).filter(each -> each.state().takesSeat()).count())
                    .isLessThanOrEqualTo(quota(group.id()));
            List<UUID> offered = ids(of(group, after).filter(ManyRegistrationsTests::isOffered));
            assertThat(offered)
                    .as("the first in line of " + group.name())
                    .isEqualTo(ids(of(group, waiting).limit(offered.size())));
        }
        assertThat(letters("registration-offered")).isEqualTo(leaving.size());
    }

    /** What the rule says, worked out one after the other. */
    private List<RegistrationState> expected(List<Registration> inOrder) {
        Map<UUID, Integer> taken = new HashMap<>();
        List<RegistrationState> states = new ArrayList<>();
        int all = 0;
        for (Registration each : inOrder) {
            UUID group = Objects.requireNonNull(each.attendee().groupId());
            boolean room = all < SEATS && taken.getOrDefault(group, 0) < quota(group);
            if (room) {
                taken.merge(group, 1, Integer::sum);
                all++;
            }
            states.add(room ? RegistrationState.SEATED : RegistrationState.WAITING);
        }
        return states;
    }

    private static Stream<Registration> of(StakeholderGroup group, List<Registration> some) {
        return some.stream().filter(each -> group.id().equals(each.attendee().groupId()));
    }

    private static List<UUID> ids(Stream<Registration> some) {
        return some.map(Registration::id).toList();
    }

    private static boolean isOffered(Registration registration) {
        return registration.state() == RegistrationState.OFFERED;
    }

    private int quota(UUID group) {
        return groups.stream()
                .filter(each -> each.id().equals(group))
                .map(StakeholderGroup::quota)
                .findFirst()
                .orElseThrow();
    }

    private static List<RegistrationState> states(List<Registration> all) {
        return all.stream().map(Registration::state).toList();
    }

    private int cancel(Registration registration) {
        people.cancel(registration);
        return 200;
    }

    private int post(Conference conference, int i) {
        String token = UUID.randomUUID().toString();
        String body =
                Map.of(
                                "name",
                                "Person " + i,
                                "email",
                                "p" + i + "-" + run + "@borger.example",
                                "group",
                                groups.get(i % groups.size()).id().toString(),
                                "_csrf",
                                FormToken.masked(token))
                        .entrySet()
                        .stream()
                        .map(each -> each.getKey() + "=" + encode(each.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(portal.link(conference.path() + "/tilmelding")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", "XSRF-TOKEN=" + token)
                        .header("X-Forwarded-For", "203.0." + i / 200 + "." + (1 + i % 200))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Everybody at the same moment: all wait for the last one to be ready. */
    private static List<Integer> all(int people, IntFunction<Integer> act) {
        CountDownLatch ready = new CountDownLatch(people);
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(people)) {
            for (int i = 0; i < people; i++) {
                int person = i;
                answers.add(
                        executor.submit(
                                () -> {
                                    ready.countDown();
                                    ready.await();
                                    return act.apply(person);
                                }));
            }
        }
        return answers.stream().map(Future::resultNow).toList();
    }

    private long letters(String kind) {
        return jdbc.sql(
                        "select count(*) from outgoing_mail where once_key like :kind and recipient like :run")
                .param("kind", kind + ":%")
                .param("run", "%-" + run + "@borger.example")
                .query(Long.class)
                .single();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static StakeholderGroup group(String name, int quota) {
        return new StakeholderGroup(UUID.randomUUID(), name, quota);
    }
}
