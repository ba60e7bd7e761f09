/**
 * Work that takes longer than a click: white papers, imports, mails to everybody who answered. It
 * is done in the background, a part at a time, each part in one transaction, so that a portal that
 * dies goes on where it was; it shows how far it is, can be stopped, and gone on with. Modules own
 * the work ({@link dk.faelled.job.JobWorker}); this one only sees that it is done.
 */
@ApplicationModule(displayName = "Job", allowedDependencies = "platform")
@NullMarked
package dk.faelled.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
