package dk.faelled.planning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/** The operations of the workspace, and who may do each. */
final class WorkspaceOperations {

    enum Who {
        ANONYMOUS,
        POLITICIAN,
        OFFICIAL,
        EDITOR,
        CASEWORKER,
        APPROVER,
        ADMINISTRATOR
    }

    enum Ground {
        DRAFT,
        PUBLIC,
        ANYWHERE
    }

    /** {@code {plan}} stands for the address of a plan made for this one try. */
    record Operation(
            String name, HttpMethod method, String path, Ground ground, Set<Who> allowed) {}

    private static final Set<Who> ANY_PART =
            EnumSet.of(Who.EDITOR, Who.CASEWORKER, Who.APPROVER, Who.ADMINISTRATOR);
    private static final Set<Who> EDITING = EnumSet.of(Who.EDITOR, Who.ADMINISTRATOR);
    private static final Set<Who> CASEWORK = EnumSet.of(Who.CASEWORKER, Who.ADMINISTRATOR);
    private static final Set<Who> APPROVING = EnumSet.of(Who.APPROVER, Who.ADMINISTRATOR);
    private static final Set<Who> OFFICIALS =
            EnumSet.complementOf(EnumSet.of(Who.ANONYMOUS, Who.POLITICIAN));
    private static final Set<Who> ADMINISTRATORS = EnumSet.of(Who.ADMINISTRATOR);
    private static final Set<Who> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Who.ANONYMOUS));

    /** Stands for the address of a hearing made for this one try. */
    static final String HEARING = "{hearing}";

    /** Stands for the address of a conference made for this one try. */
    static final String CONFERENCE = "{conference}";

    /** Stands for the address of a decision package made for this one try. */
    static final String PACKAGE = "{package}";

    private static final String ID = "6b1d7a1e-0000-4000-8000-000000000001";

    static final List<Operation> ALL =
            List.of(
                    get("workspace", "/forvaltning", Ground.ANYWHERE, OFFICIALS),
                    get("search", "/forvaltning/soeg?q=plan", Ground.ANYWHERE, OFFICIALS),
                    get("list plans", "/forvaltning/planer", Ground.ANYWHERE, OFFICIALS),
                    get("new plan, form", "/forvaltning/planer/ny", Ground.ANYWHERE, OFFICIALS),
                    post("new plan", "/forvaltning/planer/ny", Ground.ANYWHERE, OFFICIALS),
                    get("see a draft's desk", "{plan}", Ground.DRAFT, ANY_PART),
                    get("see a public plan's desk", "{plan}", Ground.PUBLIC, ANY_PART),
                    get("history", "{plan}/historik", Ground.DRAFT, ANY_PART),
                    get("difference", "{plan}/historik/1", Ground.DRAFT, ANY_PART),
                    post("restore", "{plan}/historik/1/gendannelse", Ground.DRAFT, EDITING),
                    get("about, form", "{plan}/om", Ground.DRAFT, EDITING),
                    post("about", "{plan}/om?basedOn=1", Ground.DRAFT, EDITING),
                    get("process", "{plan}/proces", Ground.DRAFT, EDITING),
                    get("texts", "{plan}/tekster", Ground.PUBLIC, EDITING),
                    get("add a phase, form", "{plan}/faser/ny", Ground.DRAFT, EDITING),
                    post("add a phase", "{plan}/faser/ny?basedOn=1", Ground.DRAFT, EDITING),
                    post("try a phase", "{plan}/faser/ny/figur", Ground.DRAFT, EDITING),
                    post(
                            "add a document",
                            "{plan}/dokumenter/ny?basedOn=1",
                            Ground.PUBLIC,
                            EDITING),
                    post("add news", "{plan}/nyheder/ny?basedOn=1", Ground.DRAFT, EDITING),
                    post("publish", "{plan}/offentliggoerelse", Ground.DRAFT, EDITING),
                    post("unschedule", "{plan}/offentliggoerelse/aflysning", Ground.DRAFT, EDITING),
                    post("ask for approval", "{plan}/godkendelse", Ground.DRAFT, EDITING),
                    post("approve", "{plan}/godkendelse/ja?version=1", Ground.DRAFT, APPROVING),
                    post(
                            "send back",
                            "{plan}/godkendelse/nej?begrundelse=x",
                            Ground.DRAFT,
                            APPROVING),
                    post("conclude", "{plan}/afslutning", Ground.PUBLIC, EDITING),
                    post("reopen", "{plan}/genaabning", Ground.PUBLIC, EDITING),
                    post("archive", "{plan}/arkivering", Ground.PUBLIC, EDITING),
                    post(
                            "withdraw",
                            "{plan}/tilbagetraekning?begrundelse=x",
                            Ground.PUBLIC,
                            EDITING),
                    post("four eyes", "{plan}/fire-oejne?kraev=true", Ground.DRAFT, EDITING),
                    post(
                            "four eyes off",
                            "{plan}/fire-oejne?kraev=false",
                            Ground.DRAFT,
                            ADMINISTRATORS),
                    post("preview link", "{plan}/udkastlink", Ground.DRAFT, EDITING),
                    post("end previews", "{plan}/udkastlink/sletning", Ground.DRAFT, EDITING),
                    post("undo", "{plan}/fortryd?version=1", Ground.DRAFT, EDITING),
                    get("people", "{plan}/adgang", Ground.DRAFT, EDITING),
                    post("save as template", "{plan}/skabelon?navn=x-prove", Ground.DRAFT, EDITING),
                    get("idea bank, form", "{plan}/idebank", Ground.DRAFT, EDITING),
                    get("moderation queue", "/forvaltning/gennemsyn", Ground.ANYWHERE, OFFICIALS),
                    get("idea register", "/forvaltning/idebanker/{slug}", Ground.PUBLIC, CASEWORK),
                    get(
                            "export ideas",
                            "/forvaltning/idebanker/{slug}/eksport.csv",
                            Ground.PUBLIC,
                            CASEWORK),
                    get("conferences", "/forvaltning/arrangementer", Ground.ANYWHERE, OFFICIALS),
                    get("new conference, form", "{plan}/arrangementer", Ground.DRAFT, EDITING),
                    post("new conference", "{plan}/arrangementer", Ground.DRAFT, EDITING),
                    get("a conference's desk", "{conference}", Ground.PUBLIC, ANY_PART),
                    get("a conference's preview", "{conference}/eksempel", Ground.PUBLIC, ANY_PART),
                    get("about a conference, form", "{conference}/om", Ground.PUBLIC, EDITING),
                    post("about a conference", "{conference}/om", Ground.PUBLIC, EDITING),
                    get("time and place, form", "{conference}/sted", Ground.PUBLIC, EDITING),
                    post("time and place", "{conference}/sted", Ground.PUBLIC, EDITING),
                    post("move a conference", "{conference}/flytning", Ground.PUBLIC, EDITING),
                    get("seats, form", "{conference}/pladser", Ground.PUBLIC, EDITING),
                    post("seats", "{conference}/pladser", Ground.PUBLIC, EDITING),
                    get("programme", "{conference}/program", Ground.PUBLIC, EDITING),
                    post("add to the programme", "{conference}/program/ny", Ground.PUBLIC, EDITING),
                    post(
                            "announce a conference",
                            "{conference}/annoncering",
                            Ground.PUBLIC,
                            EDITING),
                    get("call off, form", "{conference}/aflysning", Ground.PUBLIC, EDITING),
                    post("call off", "{conference}/aflysning?reason=x", Ground.PUBLIC, EDITING),
                    post("discard a conference", "{conference}/kassering", Ground.PUBLIC, EDITING),
                    get("outcome, form", "{conference}/opsamling", Ground.PUBLIC, EDITING),
                    post("outcome", "{conference}/opsamling", Ground.PUBLIC, EDITING),
                    post(
                            "publish the outcome",
                            "{conference}/opsamling/offentliggoerelse?vis=true",
                            Ground.PUBLIC,
                            EDITING),
                    get("invitees", "{conference}/indbudte", Ground.PUBLIC, EDITING),
                    post("add invitees", "{conference}/indbudte", Ground.PUBLIC, EDITING),
                    post("send invitations", "{conference}/indbudte/breve", Ground.PUBLIC, EDITING),
                    get("participants", "{conference}/deltagere", Ground.PUBLIC, EDITING),
                    get("needs", "{conference}/deltagere/behov", Ground.PUBLIC, EDITING),
                    get(
                            "check-in list",
                            "{conference}/deltagere/liste.pdf",
                            Ground.PUBLIC,
                            EDITING),
                    get("badges", "{conference}/deltagere/navneskilte.pdf", Ground.PUBLIC, EDITING),
                    get(
                            "certificates",
                            "{conference}/deltagere/beviser.pdf",
                            Ground.PUBLIC,
                            EDITING),
                    get(
                            "participants' workbook",
                            "{conference}/deltagere/deltagere.xlsx",
                            Ground.PUBLIC,
                            EDITING),
                    get("door", "{conference}/ankomst", Ground.PUBLIC, EDITING),
                    get("a ticket", "{conference}/ankomst/kode", Ground.PUBLIC, EDITING),
                    post("let in", "{conference}/ankomst/uden-tilmelding", Ground.PUBLIC, EDITING),
                    get("messages", "{conference}/beskeder", Ground.PUBLIC, EDITING),
                    post("send a message", "{conference}/beskeder", Ground.PUBLIC, EDITING),
                    get("tables", "{conference}/borde", Ground.PUBLIC, EDITING),
                    post("set tables", "{conference}/borde", Ground.PUBLIC, EDITING),
                    get("table cards", "{conference}/borde/kort.pdf", Ground.PUBLIC, EDITING),
                    post("take proposals on", "{conference}/borde/udbytte", Ground.PUBLIC, EDITING),
                    get("packages", "/forvaltning/beslutninger", Ground.ANYWHERE, OFFICIALS),
                    get("new package, form", "{plan}/beslutninger", Ground.DRAFT, EDITING),
                    post("new package", "{plan}/beslutninger", Ground.DRAFT, EDITING),
                    get("a package's desk", "{package}", Ground.PUBLIC, ANY_PART),
                    get(
                            "a package as members read it",
                            "{package}/eksempel",
                            Ground.PUBLIC,
                            ANY_PART),
                    get("about a package, form", "{package}/om", Ground.PUBLIC, EDITING),
                    post("about a package", "{package}/om", Ground.PUBLIC, EDITING),
                    get("a text, form", "{package}/tekst/resume", Ground.PUBLIC, EDITING),
                    post("a text", "{package}/tekst/resume", Ground.PUBLIC, EDITING),
                    get("points", "{package}/indstilling", Ground.PUBLIC, EDITING),
                    post("add a point", "{package}/indstilling/ny", Ground.PUBLIC, EDITING),
                    get("economy", "{package}/oekonomi", Ground.PUBLIC, EDITING),
                    post("write economy", "{package}/oekonomi", Ground.PUBLIC, EDITING),
                    get("alternatives", "{package}/alternativer", Ground.PUBLIC, EDITING),
                    post("write alternatives", "{package}/alternativer", Ground.PUBLIC, EDITING),
                    get("annexes", "{package}/bilag", Ground.PUBLIC, EDITING),
                    post("add an annex", "{package}/bilag", Ground.PUBLIC, EDITING),
                    get("path", "{package}/vej", Ground.PUBLIC, EDITING),
                    post("add a body", "{package}/vej", Ground.PUBLIC, EDITING),
                    post("ask for a review", "{package}/gennemsyn", Ground.PUBLIC, EDITING),
                    post("send a package back", "{package}/gennemsyn/nej", Ground.PUBLIC, ANY_PART),
                    post(
                            "withdraw a package",
                            "{package}/tilbagetraekning",
                            Ground.PUBLIC,
                            EDITING),
                    post("discard a package", "{package}/kassering", Ground.PUBLIC, EDITING),
                    get("meetings", "/forvaltning/moeder", Ground.ANYWHERE, OFFICIALS),
                    get(
                            "members' questions",
                            "/forvaltning/spoergsmaal",
                            Ground.ANYWHERE,
                            OFFICIALS),
                    get("commitments", "/forvaltning/opfoelgning", Ground.ANYWHERE, OFFICIALS),
                    get("the politicians' room", "/politik", Ground.ANYWHERE, SIGNED_IN),
                    get("what is decided", "/politik/afgjort", Ground.ANYWHERE, SIGNED_IN),
                    get("hearings", "/forvaltning/hoeringer", Ground.ANYWHERE, OFFICIALS),
                    get("new hearing, form", "{plan}/hoeringer", Ground.DRAFT, EDITING),
                    post("new hearing", "{plan}/hoeringer", Ground.DRAFT, EDITING),
                    get("a hearing's desk", "{hearing}", Ground.PUBLIC, ANY_PART),
                    get(
                            "a hearing as people see it",
                            "{hearing}/eksempel",
                            Ground.PUBLIC,
                            ANY_PART),
                    get("about a hearing, form", "{hearing}/om", Ground.PUBLIC, EDITING),
                    post("about a hearing", "{hearing}/om?basedOn=1", Ground.PUBLIC, EDITING),
                    post("a hearing's period", "{hearing}/periode", Ground.PUBLIC, EDITING),
                    get("questions", "{hearing}/spoergsmaal", Ground.PUBLIC, EDITING),
                    post(
                            "add a theme",
                            "{hearing}/spoergsmaal/afsnit/ny?title=Tema",
                            Ground.PUBLIC,
                            EDITING),
                    post(
                            "keep the questions",
                            "{hearing}/spoergsmaal/skabelon?navn=x-prove",
                            Ground.PUBLIC,
                            EDITING),
                    get("parties", "{hearing}/parter", Ground.PUBLIC, ANY_PART),
                    post("add a party", "{hearing}/parter/ny", Ground.PUBLIC, EDITING),
                    get("material", "{hearing}/materiale", Ground.PUBLIC, EDITING),
                    post(
                            "change the text",
                            "{hearing}/materiale/tekst?basedOn=1",
                            Ground.PUBLIC,
                            EDITING),
                    post("announce", "{hearing}/annoncering", Ground.PUBLIC, EDITING),
                    post("extend", "{hearing}/forlaengelse", Ground.PUBLIC, EDITING),
                    post("tell a change", "{hearing}/aendring?what=x", Ground.PUBLIC, EDITING),
                    post("conclude a hearing", "{hearing}/konklusion", Ground.PUBLIC, EDITING),
                    post("discard a hearing", "{hearing}/kassering", Ground.PUBLIC, EDITING),
                    get("responses", "{hearing}/svar", Ground.PUBLIC, CASEWORK),
                    post(
                            "share out responses",
                            "{hearing}/svar/tildeling",
                            Ground.PUBLIC,
                            CASEWORK),
                    get("enter a response, form", "{hearing}/svar/nyt", Ground.PUBLIC, CASEWORK),
                    post("enter a response", "{hearing}/svar/nyt", Ground.PUBLIC, CASEWORK),
                    get("themes", "{hearing}/temaer", Ground.PUBLIC, CASEWORK),
                    post("new theme", "{hearing}/temaer", Ground.PUBLIC, CASEWORK),
                    get("campaigns", "{hearing}/grupper", Ground.PUBLIC, CASEWORK),
                    post("find campaigns", "{hearing}/grupper", Ground.PUBLIC, CASEWORK),
                    get("imports", "{hearing}/import", Ground.PUBLIC, CASEWORK),
                    post("upload responses", "{hearing}/import", Ground.PUBLIC, CASEWORK),
                    post("import", "{hearing}/import/" + ID + "/koersel", Ground.PUBLIC, CASEWORK),
                    get("retention of a hearing", "{hearing}/opbevaring", Ground.PUBLIC, CASEWORK),
                    post("show until", "{hearing}/opbevaring/web", Ground.PUBLIC, CASEWORK),
                    post(
                            "note the record",
                            "{hearing}/opbevaring/journal",
                            Ground.PUBLIC,
                            CASEWORK),
                    get("white paper", "{hearing}/hvidbog", Ground.PUBLIC, CASEWORK),
                    post(
                            "write in the white paper",
                            "{hearing}/hvidbog?basedOn=7",
                            Ground.PUBLIC,
                            CASEWORK),
                    get(
                            "its political edition",
                            "{hearing}/hvidbog/politisk.pdf",
                            Ground.PUBLIC,
                            CASEWORK),
                    get("boilerplates", "/forvaltning/standardtekster", Ground.ANYWHERE, OFFICIALS),
                    post(
                            "keep a boilerplate",
                            "/forvaltning/standardtekster",
                            Ground.ANYWHERE,
                            OFFICIALS),
                    get("templates", "/forvaltning/skabeloner", Ground.ANYWHERE, OFFICIALS),
                    post(
                            "remove a template",
                            "/forvaltning/skabeloner/" + ID + "/sletning",
                            Ground.ANYWHERE,
                            ADMINISTRATORS),
                    get("bodies", "/forvaltning/organisation", Ground.ANYWHERE, OFFICIALS),
                    get(
                            "new body, form",
                            "/forvaltning/organisation/ny",
                            Ground.ANYWHERE,
                            OFFICIALS),
                    post("new body", "/forvaltning/organisation/ny", Ground.ANYWHERE, OFFICIALS),
                    post("preview Markdown", "/forvaltning/eksempel", Ground.ANYWHERE, OFFICIALS),
                    get("users", "/administration/brugere", Ground.ANYWHERE, ADMINISTRATORS),
                    post("invite", "/administration/brugere/ny", Ground.ANYWHERE, ADMINISTRATORS),
                    get(
                            "the municipality",
                            "/administration/kommune",
                            Ground.ANYWHERE,
                            ADMINISTRATORS),
                    post(
                            "change the municipality",
                            "/administration/kommune?basedOn=0",
                            Ground.ANYWHERE,
                            ADMINISTRATORS),
                    get(
                            "statements",
                            "/administration/erklaeringer/privatliv",
                            Ground.ANYWHERE,
                            ADMINISTRATORS),
                    post(
                            "change a statement",
                            "/administration/erklaeringer/privatliv?basedOn=0",
                            Ground.ANYWHERE,
                            ADMINISTRATORS),
                    get("notices", "/administration/beskeder", Ground.ANYWHERE, ADMINISTRATORS),
                    post(
                            "new notice",
                            "/administration/beskeder/ny",
                            Ground.ANYWHERE,
                            ADMINISTRATORS),
                    get("retention", "/administration/opbevaring", Ground.ANYWHERE, ADMINISTRATORS),
                    post(
                            "write a rule",
                            "/administration/opbevaring/regler",
                            Ground.ANYWHERE,
                            ADMINISTRATORS),
                    post(
                            "remove a rule",
                            "/administration/opbevaring/regler/99/sletning",
                            Ground.ANYWHERE,
                            ADMINISTRATORS),
                    get("mail log", "/administration/mails", Ground.ANYWHERE, ADMINISTRATORS),
                    get("audit log", "/administration/log", Ground.ANYWHERE, ADMINISTRATORS),
                    get(
                            "export the audit log",
                            "/administration/log/eksport.csv",
                            Ground.ANYWHERE,
                            ADMINISTRATORS),
                    get("own account", "/konto", Ground.ANYWHERE, SIGNED_IN));

    private WorkspaceOperations() {}

    private static Operation get(String name, String path, Ground ground, Set<Who> allowed) {
        return new Operation(name, HttpMethod.GET, path, ground, allowed);
    }

    private static Operation post(String name, String path, Ground ground, Set<Who> allowed) {
        return new Operation(name, HttpMethod.POST, path, ground, allowed);
    }
}
