using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LawTracker.Storage;

public sealed class SqliteTrackerDb(DbContextOptions<SqliteTrackerDb> options) : TrackerDb(options)
{
    /// <summary>Lets <c>dotnet ef migrations add</c> build the model without a running instance.</summary>
    public sealed class Design : IDesignTimeDbContextFactory<SqliteTrackerDb>
    {
        public SqliteTrackerDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteTrackerDb>().UseSqlite("Data Source=:memory:").Options);
    }
}
