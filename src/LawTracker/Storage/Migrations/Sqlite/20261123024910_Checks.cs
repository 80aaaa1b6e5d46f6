using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LawTracker.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Checks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Links",
                columns: table => new
                {
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    LookedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    MovedTo = table.Column<string>(type: "TEXT", nullable: true),
                    SinceAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    LastGoodAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Links", x => x.Url);
                });

            migrationBuilder.CreateTable(
                name: "Mismatches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Json = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FactsSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    FirstSeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastSeenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IgnoredBy = table.Column<string>(type: "TEXT", nullable: true),
                    IgnoredWhy = table.Column<string>(type: "TEXT", nullable: true),
                    IgnoredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IgnoredUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IgnoredFacts = table.Column<string>(type: "TEXT", nullable: true),
                    ReopenedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ReopenedWhy = table.Column<string>(type: "TEXT", nullable: true),
                    ReopenedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mismatches", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Mismatches_Kind_Subject",
                table: "Mismatches",
                columns: new[] { "Kind", "Subject" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Links");

            migrationBuilder.DropTable(
                name: "Mismatches");
        }
    }
}
