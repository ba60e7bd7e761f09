package dk.faelled.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A track (spor) of a plan: work in one direction, in phases that may have dates of their own. */
@Entity
public class Track {

    @Id private UUID id;

    @ManyToOne private Plan plan;

    private int number;
    private String slug;
    private String name;
    private String aim;
    private String direction;

    /** Own dates by phase number; a phase that is missing follows the plan's dates. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Integer, Period> ownPeriods;

    @OneToMany(mappedBy = "track", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @Fetch(FetchMode.SUBSELECT)
    private List<Initiative> initiatives;

    protected Track() {}

    Track(Plan plan, int number, String slug, String name, String aim, String direction) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.number = number;
        this.slug = slug;
        this.name = name;
        this.aim = aim;
        this.direction = direction;
        this.ownPeriods = new HashMap<>();
        this.initiatives = new ArrayList<>();
    }

    /** Gives a phase other dates on this track than in the plan as a whole. */
    public void runPhase(int phase, Period period) {
        Map<Integer, Period> periods = new HashMap<>(ownPeriods);
        periods.put(phase, period);
        ownPeriods = periods;
    }

    public void add(Initiative.Content content) {
        initiatives.add(new Initiative(this, initiatives.size() + 1, content));
    }

    /** When a phase runs on this track. */
    public Period periodOf(Phase phase) {
        return ownPeriods.getOrDefault(phase.number(), phase.period());
    }

    public boolean hasOwnDates() {
        return !ownPeriods.isEmpty();
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String aim() {
        return aim;
    }

    public String direction() {
        return direction;
    }

    public List<Initiative> initiatives() {
        return initiatives;
    }
}
