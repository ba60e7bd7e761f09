package dk.faelled.decision;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Days on which Danish offices work: neither weekends nor public holidays. */
@Component
public class WorkingDays {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

    /** The day so many working days before another one. */
    public LocalDate before(LocalDate day, int days) {
        LocalDate at = day;
        for (int left = days; left > 0; left--) {
            at = at.minusDays(1);
            while (!isWorkingDay(at)) {
                at = at.minusDays(1);
            }
        }
        return at;
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                && !holidays.isHoliday(day);
    }
}
