package dk.faelled.operations;

import dk.faelled.job.Job;
import dk.faelled.platform.Actor;
import dk.faelled.platform.DomainEvent;
import dk.faelled.platform.Subject;
import java.time.Instant;

/** An administrator had long work that was stopped, or stuck, gone on with. */
public record JobGoneOn(Job job, Actor actor, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("job", job.id(), job.kind(), "/administration");
    }

    @Override
    public String act() {
        return "job-gone-on";
    }
}
