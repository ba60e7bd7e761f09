package dk.faelled.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a vague date in one sortable column. */
@Converter(autoApply = true)
public class VagueDateConverter implements AttributeConverter<VagueDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable VagueDate date) {
        return date == null ? null : date.code();
    }

    @Override
    public @Nullable VagueDate convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : VagueDate.ofCode(column);
    }
}
